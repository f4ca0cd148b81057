/** The shop's colours (web/app/assets/css/tokens.css), written out: mail programs know no custom properties. */
export type Colours = { paper: string, surface: string, ink: string, soft: string, faint: string, line: string, primary: string, onPrimary: string, accent: string }

export const light: Colours = {
  paper: '#fbf8f2', surface: '#ffffff', ink: '#1c2321', soft: '#46504c', faint: '#636c68', line: '#e4ddd0', primary: '#1f4d3f', onPrimary: '#fbf8f2', accent: '#b8862d',
}
export const dark: Colours = {
  paper: '#121715', surface: '#19201d', ink: '#f1ece2', soft: '#bfc5bf', faint: '#98a19b', line: '#2b3430', primary: '#6fb59a', onPrimary: '#0d1412', accent: '#d6a853',
}
