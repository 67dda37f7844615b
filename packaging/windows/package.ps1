# Makes the installer for Windows in dist\. Needs Python 3.11 or later and Inno Setup 6. Untested: see RELEASE.md.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")

$version = (Select-String -Path pyproject.toml -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
if (-not (Test-Path .venv)) { python -m venv .venv }
$python = ".venv\Scripts\python.exe"
& $python -m pip install --quiet --constraint packaging\constraints.txt --editable . `
    --requirement packaging\package-requirements.txt
& $python -m PyInstaller --noconfirm --log-level ERROR --distpath build\package `
    --workpath build\package\pyinstaller packaging\dateline.spec
& $python packaging\shipped.py build\package\dateline
& build\package\dateline\dateline.exe --self-test
New-Item -ItemType Directory -Force dist | Out-Null
iscc "/DVersion=$version" "/DProgram=$PWD\build\package\dateline" packaging\windows\dateline.iss
