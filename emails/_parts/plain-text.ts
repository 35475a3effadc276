import type { Block, Letter, MailTranslator, Ticket } from './letter'

/**
 * The text part: written for reading, not a dump of the HTML. Paragraphs are not broken into lines: readers wrap them
 * to their own width, and a phone would wrap them twice.
 */
export function plainText(letter: Letter, t: MailTranslator, privacyUrl: string): string {
  const said = [letter.heading, ...letter.blocks.map((block) => plainBlock(block, t))].filter((part) => part !== '')
  const foot = [
    ...(letter.contact ? [t('common.question', { email: letter.contact })] : []),
    letter.why,
    `${t('common.privacy')}\n${privacyUrl}`,
  ]
  return `${said.join('\n\n')}\n\n-- \nRonde\n\n${foot.join('\n\n')}\n`
}

function plainBlock(block: Block, t: MailTranslator): string {
  switch (block.kind) {
    case 'text':
    case 'soft':
      return block.text
    case 'aside':
      return `${block.title}\n${block.text}`
    case 'button':
      return `${block.label}\n${block.href}`
    case 'code':
      return `${block.label}\n\n    ${block.code}`
    case 'entry':
      return [
        `${block.label.toUpperCase()} – ${block.title}`,
        ...block.lines,
        ...(block.href ? [block.href] : []),
      ].join('\n')
    case 'ticket':
    case 'stop':
      return plainTicket(block.ticket, t)
  }
}

function plainTicket(ticket: Ticket, t: MailTranslator): string {
  const facts: [string, string][] = [
    [t('ticket.when'), `${ticket.day}, ${ticket.hours}`],
    [t('ticket.where'), ticket.place],
    [t('ticket.holder'), ticket.holder],
    [t('ticket.type'), ticket.type],
    [t('ticket.reference'), ticket.reference],
  ]
  if (ticket.code) facts.push([t('ticket.code'), ticket.code])
  const lines = facts.map(([label, value]) => t('ticket.fact', { label, value })).join('\n')
  return [ticket.forum, lines, ...(ticket.code ? [t('ticket.show')] : [])].join('\n\n')
}
