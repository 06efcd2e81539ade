from zairyu.errors import Problem
def contradictions(case): return ()
