"""The Nationality Act: who is Japanese, who ceases to be, and naturalisation as an end outside the statuses."""
