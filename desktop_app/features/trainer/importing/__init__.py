"""Takes questions from other programs' files (GIFT, Moodle XML) into a quiz, and tells what could not come along."""
