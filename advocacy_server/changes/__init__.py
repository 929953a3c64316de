"""What is new for somebody: the streams that concern them, behind the cursor that their desk last got."""
