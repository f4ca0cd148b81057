/** When a task of the clock runs, in words; what is written in another way is shown as it is. */
export function useCronWords() {
  const { t } = useI18n()
  return (cron: string): string => {
    const [minute = '', hour = '', ...days] = cron.split(' ')
    if (days.join(' ') !== '* * *') return cron
    const every = /^\*(?:\/(\d+))?$/.exec(minute)
    if (hour === '*' && every) return t('admin.jobs.every_minutes', { count: Number(every[1] ?? 1) }, Number(every[1] ?? 1))
    if (hour === '*') return t('admin.jobs.every_hour', { minute: minute.padStart(2, '0') })
    return /^\d+$/.test(hour) ? t('admin.jobs.every_day', { time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` }) : cron
  }
}
