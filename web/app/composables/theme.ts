export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const YEAR = 31_536_000

/** Light, dark or as the system says; kept in a cookie so that the first byte of HTML already has it. */
export function useTheme() {
  const cookie = useCookie<Theme | null>('comptoir_theme', { maxAge: YEAR, sameSite: 'lax', path: '/' })
  const kept = useState('theme', () => cookie.value)
  const theme = computed<Theme>({
    get: () => themes.find((each) => each === kept.value) ?? 'system',
    set: (chosen) => { kept.value = cookie.value = chosen },
  })
  return { theme, themes }
}
