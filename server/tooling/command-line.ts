// npm run comptoir -- COMMAND [parameters]
import { commands } from './commands/all-commands.ts'
import { WrongUse, type Command } from './commands/command.ts'

function helpOf(name: string, { summary, usage }: Command): string {
  return `npm run comptoir -- ${name} ${usage}\n  ${summary}\n`
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  return `npm run comptoir -- COMMAND [--help]\n\n${Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}\n`
}

const [name, ...parameters] = process.argv.slice(2)
const command = name === undefined ? undefined : commands[name]
if (!command) {
  const asked = name === undefined || name === '--help' || name === 'help'
  ;(asked ? process.stdout : process.stderr).write(asked ? overview() : `There is no command ${name}.\n\n${overview()}`)
  process.exit(asked ? 0 : 2)
}
if (parameters.includes('--help')) {
  process.stdout.write(helpOf(name!, command))
  process.exit(0)
}
try {
  await command.run(parameters)
  process.exit(0)
} catch (error) {
  const wrongUse = error instanceof WrongUse
  process.stderr.write(`${(error as Error).message}\n${wrongUse ? helpOf(name!, command) : ''}`)
  process.exit(wrongUse ? 2 : 1)
}
