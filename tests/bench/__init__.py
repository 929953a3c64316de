"""Speed and memory, measured: ratios against a floor in the same run, written to build/bench.json."""
