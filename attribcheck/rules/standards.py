"""The register of published standards. What each asks for is on the pages of the rules."""

from attribcheck.rules.register import agencies, broadcasters, guides, newspapers
from attribcheck.rules.standard import Standard

__all__ = ["STANDARDS", "Standard"]

_REGISTER = (
    *agencies.REGISTER,
    *broadcasters.REGISTER,
    *guides.REGISTER,
    *newspapers.REGISTER,
)

STANDARDS = {standard.id: standard for standard in _REGISTER}
