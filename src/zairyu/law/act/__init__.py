"""出入国管理及び難民認定法, the Immigration Control and Refugee Recognition Act, article by article."""
