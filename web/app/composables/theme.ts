export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Light, dark or as the system says; kept as a preference so that the first byte of HTML already has it. */
export function useTheme() {
  const cookie = usePreference<Theme>('comptoir_theme')
  const kept = useState('theme', () => cookie.value)
  const theme = computed<Theme>({
    get: () => themes.find((each) => each === kept.value) ?? 'system',
    set: (chosen) => { kept.value = chosen; cookie.keep(chosen) },
  })
  return { theme, themes }
}
