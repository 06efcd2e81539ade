"""高度専門職 (koudo senmonshoku), Highly Skilled Professional: points, special HSP, types (i) and (ii).

- :data:`POINTS`: the points tables by status, for ``zairyu.points``;
- :func:`hsp_points_at_least`: points on a day, for the permanent residence guideline;
- :data:`special_hsp`: the standard of 2023-04-21 (J-Skip).
"""

from zairyu.law.hsp.special_hsp import special_hsp
from zairyu.law.hsp.standard import (
    POINTS,
    Edition,
    PointsTable,
    hsp_points_at_least,
    points_at_least,
    score,
)

__all__ = [
    "POINTS", "Edition", "PointsTable", "hsp_points_at_least", "points_at_least", "score",
    "special_hsp",
]  # fmt: skip
