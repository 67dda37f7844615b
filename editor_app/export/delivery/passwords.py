"""The passwords of channels, in the system's keyring; for machines without one, in DATELINE_PASSWORD."""

import os

from editor_app.domain.errors import KnownError
from editor_app.domain.target import Target
from editor_app.wording import worded

SERVICE = "Dateline"
VARIABLE = "DATELINE_PASSWORD"


class NoKeyring(KnownError):
    """This system has no keyring, or it stays locked."""

    def __init__(self, why: object = "") -> None:
        super().__init__(
            worded("This system has no keyring that Dateline could keep a password in."),
            worded("Use an SSH key, or put the password into {0} before you start Dateline.", VARIABLE),
        )
        self.why = str(why)


def password_for(target: Target) -> str:
    """Return the password of a target, "" where none was saved or no keyring is there."""
    given = os.environ.get(VARIABLE, "")
    if given or target.is_local:
        return given
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(SERVICE, target.account) or ""
    except KeyringError:
        return ""  # the target itself will say that it wants one


def save_password(target: Target, password: str) -> None:
    """Keep a password in the keyring; an empty one takes away what was kept. Raises NoKeyring."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

    try:
        if password:
            keyring.set_password(SERVICE, target.account, password)
        else:
            keyring.delete_password(SERVICE, target.account)
    except PasswordDeleteError:
        return  # there was none
    except KeyringError as error:
        raise NoKeyring(error) from error


def has_password(target: Target) -> bool:
    """Tell whether a password is kept for a target."""
    return bool(password_for(target))
