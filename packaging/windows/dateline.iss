; Makes the installer for Windows from the folder PyInstaller collected. Untested: see RELEASE.md.
;   iscc /DVersion=0.1.0 /DProgram=..\..\build\package\dateline packaging\windows\dateline.iss
#ifndef Version
  #error "Give the version: iscc /DVersion=0.1.0"
#endif
#ifndef Program
  #define Program "..\..\build\package\dateline"
#endif

[Setup]
AppId={{6C0B0C0A-7C52-4B0E-9A53-3B6C1D0F5E21}
AppName=Dateline
AppVersion={#Version}
AppVerName=Dateline {#Version}
DefaultDirName={autopf}\Dateline
DefaultGroupName=Dateline
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile={#Program}\LICENSES.txt
OutputDir=..\..\dist
OutputBaseFilename=dateline-{#Version}-windows-x64
Compression=lzma2/ultra64
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\dateline.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "uk"; MessagesFile: "compiler:Languages\Ukrainian.isl"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Dateline"; Filename: "{app}\dateline.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.dateline"; ValueType: string; ValueData: "Dateline.Packet"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Dateline.Packet"; ValueType: string; ValueData: "Story packet"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Dateline.Packet\shell\open\command"; ValueType: string; ValueData: """{app}\dateline.exe"" ""%1"""

[Run]
Filename: "{app}\dateline.exe"; Description: "{cm:LaunchProgram,Dateline}"; Flags: nowait postinstall skipifsilent
