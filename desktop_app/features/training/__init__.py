"""Courses: reading lessons, answering questions, and knowing where one is."""
