import { inboundKey } from '#modules/services'
import { configurationHere, type Command } from './command.ts'

export const inboundMailKeyCommand: Command = {
  summary: 'print the key with which the mail server signs the mails it hands over',
  usage: '',
  async run() {
    process.stdout.write(`${inboundKey(configurationHere())}\n`)
  },
}
