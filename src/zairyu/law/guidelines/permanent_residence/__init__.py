"""永住許可に関するガイドライン (eijū kyoka ni kansuru gaidorain), the permanent residence guideline.

How Art. 22(2) of the Act is spelled out, in all versions since 2006-03-31:

- :mod:`.requirements` conduct, livelihood, public health (part 1 (1), (2), (3)オ)
- :mod:`.ten_years` and :mod:`.exceptions` (1(3)ア and part 2)
- :mod:`.public_duties` punishments, duties, lateness (1(3)イ)
- :mod:`.longest_period` (1(3)ウ, note 1)
- :mod:`.conformity` (1(3)エ, note 2)
- :mod:`.revision_2026_10_01` what the published revision adds
- :mod:`.considerations` what is weighed beside
- :mod:`.documents` documents and evidence years by track
- :mod:`.draft_2026_08_04` draft only, never applied

The whole, ``permanent_residence``, stands with the Act: :mod:`zairyu.law.act.article_22`.
"""
