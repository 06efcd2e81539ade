"""Who may go where: the transition table, the graph made of it, and the search for routes over time.

Read :mod:`~zairyu.pathways.table_base` and :mod:`~zairyu.pathways.table_special` for the law;
:mod:`~zairyu.pathways.resolve` answers on one pair; :mod:`~zairyu.pathways.graph` is the view for
networkx and exporters; ``docs/graph.md`` explains both.
"""
