"""特定技能 (tokutei gino): what the rows of Specified Skilled Worker (i) and (ii) refer to.

:mod:`.fields`
    the specified industrial fields by day, their tests, stops of acceptance, numbers expected;
:mod:`.contract`
    the standard for the employment contract;
:mod:`.organisation`
    the standard for the organisation that employs, its notifications;
:mod:`.support`
    the support plan of SSW(i) and who may carry it out;
:mod:`.total_stay`
    the time as SSW(i) that is added up;
:mod:`.applicant`
    what both rows ask of the person in the same words, and the present stays from which no change is made.
"""
