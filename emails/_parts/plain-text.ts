import type { Block, Letter, MailTranslator, Ticket } from './letter'

const width = 74

/** The text part: written for reading, not a dump of the HTML. */
export function plainText(letter: Letter, t: MailTranslator, privacyUrl: string): string {
  const parts = [wrap(letter.heading), ...letter.blocks.map((block) => plainBlock(block, t))]
  const foot = [
    ...(letter.contact ? [wrap(t('common.question', { email: letter.contact }))] : []),
    wrap(letter.why),
    `${t('common.privacy')}\n${privacyUrl}`,
  ]
  const letterText = parts.filter((part) => part !== '').join('\n\n')
  return `${letterText}\n\n-- \nRonde\n\n${foot.join('\n\n')}\n`
}

function plainBlock(block: Block, t: MailTranslator): string {
  switch (block.kind) {
    case 'text':
    case 'soft':
      return wrap(block.text)
    case 'aside':
      return `${block.title}\n${wrap(block.text)}`
    case 'button':
      return `${block.label}\n${block.href}`
    case 'code':
      return `${wrap(block.label)}\n\n    ${block.code}`
    case 'ticket':
    case 'stop':
      return plainTicket(block.ticket, t)
  }
}

function plainTicket(ticket: Ticket, t: MailTranslator): string {
  const rows: [string, string][] = [
    [t('ticket.when'), `${ticket.day}, ${ticket.hours}`],
    [t('ticket.where'), ticket.place],
    [t('ticket.holder'), ticket.holder],
    [t('ticket.type'), ticket.type],
    [t('ticket.reference'), ticket.reference],
    ...(ticket.code ? [[t('ticket.code'), ticket.code] satisfies [string, string]] : []),
  ]
  const indent = Math.max(...rows.map(([label]) => label.length)) + 4
  const lines = rows.map(([label, value]) => `  ${label.padEnd(indent - 2)}${wrap(value, width - indent, indent)}`)
  return [wrap(ticket.forum), lines.join('\n'), ...(ticket.code ? [t('ticket.show')] : [])].join('\n\n')
}

/** Breaks at ordinary spaces only, so that "8 h 30" stays whole; keeps the writer's own line ends. */
function wrap(words: string, room = width, indent = 0): string {
  const lines = words.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = ['']
    for (const word of paragraph.split(' ')) {
      const line = wrapped.at(-1) ?? ''
      if (line === '') wrapped[wrapped.length - 1] = word
      else if (line.length + 1 + word.length <= room) wrapped[wrapped.length - 1] = `${line} ${word}`
      else wrapped.push(word)
    }
    return wrapped
  })
  return lines.join(`\n${' '.repeat(indent)}`)
}
