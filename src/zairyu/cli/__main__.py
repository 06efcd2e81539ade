"""``python -m zairyu.cli``: the same as the ``zairyu`` command."""

import sys

from zairyu.cli import main

sys.exit(main())
