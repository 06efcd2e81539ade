"""Sums of points with groups and exclusions: exact bounds over what unknown items can become."""

from __future__ import annotations

from itertools import product

from zairyu.logic.expressions import Item, Points
from zairyu.logic.truth import MET

__all__ = ["cluster_bounds", "cluster_shares", "cluster_sum", "clusters", "counting"]


def clusters(total: Points) -> tuple[tuple[Item, ...], ...]:
    """Return the items that bear on each other (same group, exclusion), in order; cached by sum."""
    known: tuple[tuple[Item, ...], ...] | None = getattr(total, "_clusters", None)
    if known is not None:
        return known
    parent = {entry.id: entry.id for entry in total.items}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    first_of_group: dict[str, str] = {}
    for entry in total.items:
        for other in entry.excluded_by:
            parent[root(entry.id)] = root(other)
        if entry.group is not None:
            first = first_of_group.setdefault(entry.group, entry.id)
            parent[root(entry.id)] = root(first)
    by_root: dict[str, list[Item]] = {}
    for entry in total.items:
        by_root.setdefault(root(entry.id), []).append(entry)
    result = tuple(tuple(members) for members in by_root.values())
    object.__setattr__(total, "_clusters", result)
    return result


def cluster_bounds(cluster: tuple[Item, ...], codes: dict[str, int]) -> tuple[int, int]:
    """Return the least and greatest sum of a cluster over what its unknown items can become."""
    choices = [_possible(codes[entry.id]) for entry in cluster]
    sums = [
        cluster_sum(cluster, dict(zip((e.id for e in cluster), chosen, strict=True)))
        for chosen in product(*choices)
    ]
    return min(sums), max(sums)


def _possible(code: int) -> tuple[bool, ...]:
    if not code & MET:
        return (False,)
    return (True,) if code == MET else (False, True)


def counting(cluster: tuple[Item, ...], met: dict[str, bool]) -> list[Item]:
    """Return the items that count, given which conditions are met."""
    standing = [
        entry
        for entry in cluster
        if met[entry.id] and not any(met[other] for other in entry.excluded_by)
    ]
    best: dict[str, Item] = {}
    for entry in standing:
        if entry.group is not None and (
            entry.group not in best or entry.points > best[entry.group].points
        ):
            best[entry.group] = entry
    return [e for e in standing if e.group is None or best[e.group] is e]


def cluster_sum(cluster: tuple[Item, ...], met: dict[str, bool]) -> int:
    """Return what a cluster gives, given which conditions are met."""
    return sum(entry.points for entry in counting(cluster, met))


def cluster_shares(
    cluster: tuple[Item, ...], codes: tuple[int, ...]
) -> tuple[tuple[int, int], ...]:
    """Return for each item of a cluster the least and the greatest that it can give."""
    least = [entry.points for entry in cluster]
    greatest = [0] * len(cluster)
    for chosen in product(*(_possible(code) for code in codes)):
        met = dict(zip((entry.id for entry in cluster), chosen, strict=True))
        counted = {entry.id for entry in counting(cluster, met)}
        for index, entry in enumerate(cluster):
            gives = entry.points if entry.id in counted else 0
            least[index] = min(least[index], gives)
            greatest[index] = max(greatest[index], gives)
    return tuple(zip(least, greatest, strict=True))
