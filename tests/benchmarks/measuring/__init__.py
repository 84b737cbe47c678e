"""What tests/benchmarks/run and tests/benchmarks/search are made of."""
