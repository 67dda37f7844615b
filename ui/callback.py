"""A function to be called later that does not keep its window alive until then."""

import weakref
from collections.abc import Callable
from types import MethodType
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


class Callback(Generic[T]):
    """A function to call later, unless the window object it belongs to is gone by then."""

    def __init__(self, function: Callable[[T], None]) -> None:
        owner = getattr(function, "__self__", None)
        self._owner = weakref.ref(owner) if isinstance(owner, QObject) else None
        weakly = self._owner is not None and isinstance(function, MethodType)
        self._function: Callable[[], Callable[[T], None] | None] = (
            weakref.WeakMethod(function) if weakly else lambda: function
        )

    def __call__(self, answer: T) -> None:
        """Call the function, if there is still somebody to hear it."""
        if self._owner is not None:
            owner = self._owner()
            if owner is None or not shiboken6.isValid(owner):
                return
        function = self._function()
        if function is not None:
            function(answer)
