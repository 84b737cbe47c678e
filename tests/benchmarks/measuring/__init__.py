"""What tests/benchmarks/run, search and coverage are made of."""
