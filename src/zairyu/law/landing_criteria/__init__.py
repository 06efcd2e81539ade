"""The landing criteria ordinance (上陸基準省令, 平成2年法務省令16号), one module for each row."""
