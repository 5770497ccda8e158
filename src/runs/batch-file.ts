/**
 * A batch file for Windows, to drop the two files on or to open by a double click: checks, then
 * matches. It ends with a pause, since the window would close with the last line.
 */
export function batchFile(): string {
  return [
    '@echo off',
    'setlocal',
    // By their full names: `tandem` alone would be this file.
    'set "TANDEM="',
    'where tandem.cmd >nul 2>nul && set "TANDEM=tandem.cmd"',
    'if exist "%~dp0tandem.exe" set TANDEM="%~dp0tandem.exe"',
    'if not defined TANDEM goto missing',
    '',
    'rem Dropped files come with their full path. All else was typed, and is passed on.',
    'if "%~1"=="" goto lists',
    'if /i "%~1"=="%~f1" goto lists',
    'call %TANDEM% %*',
    'exit /b',
    '',
    ':lists',
    'chcp 65001 >nul',
    'rem As cd, but on network drives too.',
    'pushd "%~dp0"',
    'set "MENTORS=%~1"',
    'set "MANAGERS=%~2"',
    'if "%MENTORS%"=="" set "MENTORS=mentors.csv"',
    'if "%MANAGERS%"=="" set "MANAGERS=managers.csv"',
    '',
    'rem Files are dropped in any order: mentors go first if only the second name says so.',
    'echo "%~n1" | findstr /i mentor >nul && goto ordered',
    'echo "%~n2" | findstr /i mentor >nul || goto ordered',
    'set "MENTORS=%~2"',
    'set "MANAGERS=%~1"',
    '',
    ':ordered',
    'call %TANDEM% check "%MENTORS%" "%MANAGERS%" %3',
    'if not errorlevel 1 call %TANDEM% match "%MENTORS%" "%MANAGERS%"',
    'popd',
    'pause',
    'exit /b',
    '',
    ':missing',
    'echo There is no tandem on this PC: put tandem.exe beside this file, or have tandem installed.',
    'pause',
    '',
  ].join('\r\n');
}
