/** Whether the command bar is open: opened by Ctrl-K, by the sidebar and by the top bar. */
export const useCommandBar = () => ({ open: useState('command-bar', () => false) })
