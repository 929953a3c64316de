"""The database: ways to it, its tables and migrations, its epoch, its roles."""
