"""Solves a matrix of costs with scipy: peer.py METHOD FILE ROWS COLUMNS MISSING, a JSON line out."""
import json
import resource
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

method, path, rows, columns, missing = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])
costs = numpy.fromfile(path, dtype=numpy.int32).reshape(rows, columns)
allowed = costs < missing
answer = {}
try:
    if method == "dense":
        dear = (min(rows, columns) + 1) * (int(costs[allowed].max(initial=0)) + 1)
        matrix = numpy.where(allowed, costs, dear).astype(float)
        start = time.perf_counter()
        a, b = linear_sum_assignment(matrix)
    else:
        # A cost of 0 would be no arc at all, so 1 is added to each.
        matrix = csr_array(numpy.where(allowed, costs.astype(float) + 1, 0))
        start = time.perf_counter()
        a, b = min_weight_full_bipartite_matching(matrix)
    answer["ms"] = 1000 * (time.perf_counter() - start)
    kept = allowed[a, b]
    answer["matched"] = int(kept.sum())
    answer["cost"] = int(costs[a, b][kept].sum())
except ValueError as error:
    answer["refused"] = str(error)
answer["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(answer))
