"""What Windows shows as the properties of the program's file."""

from __future__ import annotations

TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Tandem authors'),
      StringStruct('FileDescription', 'Tandem'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'Tandem'),
      StringStruct('LegalCopyright', 'MIT License'),
      StringStruct('OriginalFilename', 'Tandem.exe'),
      StringStruct('ProductName', 'Tandem'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def version_resource(version: str) -> str:
    """PyInstaller's version file for ``version``, which begins with numbers: "1.2.3"."""
    numbers = [int(part) for part in version.split(".")[:4] if part.isdigit()]
    return TEMPLATE.format(version=version, numbers=tuple([*numbers, 0, 0, 0, 0][:4]))
