"""English names of rows that are cited by name: statuses of residence and points headings.

The statuses are ISA's English terms; the headings are those of the points tables. Only labels use
them: the catalogue of statuses is the `statuses` room's.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ROW_NAMES"]

ROW_NAMES: Final = {
    "外交": "Diplomat",
    "公用": "Official",
    "教授": "Professor",
    "芸術": "Artist",
    "宗教": "Religious Activities",
    "報道": "Journalist",
    "高度専門職": "Highly Skilled Professional",
    "高度専門職1号": "Highly Skilled Professional (i)",
    "経営・管理": "Business Manager",
    "法律・会計業務": "Legal/Accounting Services",
    "医療": "Medical Services",
    "研究": "Researcher",
    "教育": "Instructor",
    "技術・人文知識・国際業務": "Engineer/Specialist in Humanities/International Services",
    "企業内転勤": "Intra-company Transferee",
    "介護": "Nursing Care",
    "興行": "Entertainer",
    "技能": "Skilled Labor",
    "特定技能": "Specified Skilled Worker",
    "特定技能1号": "Specified Skilled Worker (i)",
    "特定技能2号": "Specified Skilled Worker (ii)",
    "技能実習": "Technical Intern Training",
    "育成就労": "Employment for Skill Development",
    "文化活動": "Cultural Activities",
    "短期滞在": "Temporary Visitor",
    "留学": "Student",
    "研修": "Trainee",
    "家族滞在": "Dependent",
    "特定活動": "Designated Activities",
    "永住者": "Permanent Resident",
    "日本人の配偶者等": "Spouse or Child of Japanese National",
    "永住者の配偶者等": "Spouse or Child of Permanent Resident",
    "定住者": "Long-Term Resident",
    "学歴": "Academic background",
    "職歴": "Professional career",
    "年収": "Annual salary",
    "年齢": "Age",
    "研究実績": "Research achievements",
    "資格": "Licences",
    "地位": "Position",
    "特別加算": "Special additions",
}
