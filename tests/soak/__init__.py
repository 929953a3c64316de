"""The long proofs: hundreds of kills, many schedules; bounded, with results in build/soak.json."""
