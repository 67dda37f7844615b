"""The calendar: what is due, kept back, scheduled and published, by month, week and day."""
