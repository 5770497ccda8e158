/**
 * A batch file for Windows, to be opened by a double click or by dropping the two files on it:
 * checks, then matches. It ends with a pause, since the window would close with the last line.
 *
 * @param version the version of tandem that is fetched where none is installed
 */
export function batchFile(version: string): string {
  return [
    '@echo off',
    'chcp 65001 >nul',
    'set "MENTORS=%~1"',
    'set "MANAGERS=%~2"',
    'if "%MENTORS%"=="" set "MENTORS=%~dp0mentors.csv"',
    'if "%MANAGERS%"=="" set "MANAGERS=%~dp0managers.csv"',
    'cd /d "%~dp0"',
    'set "TANDEM=tandem"',
    `where tandem >nul 2>nul || set "TANDEM=npx.cmd --yes tandem-mentoring@${version}"`,
    'call %TANDEM% check "%MENTORS%" "%MANAGERS%"',
    'if not errorlevel 1 call %TANDEM% match "%MENTORS%" "%MANAGERS%"',
    'pause',
    '',
  ].join('\r\n');
}
