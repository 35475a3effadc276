import { stringify } from 'csv-stringify/sync'
import type { PublicForum } from '../../forum/public-forum'
import { markedWords } from '../../shared/multilingual'
import { isoWithOffset } from '../../shared/zone'
import type { PublicProgramme, PublicRole, PublicSession } from '../public-programme'
import type { ScheduleContext } from './schedule'

/** The columns, named for machines; the texts are in the language asked for. */
const columns = [
  'id',
  'status',
  'start',
  'end',
  'kind',
  'number',
  'title',
  'summary',
  'rooms',
  'theme',
  'languages',
  'interpretation',
  'people',
  'capacity',
  'url',
] as const

type Row = Record<(typeof columns)[number], string | number>

/** "Ana Diaz (speaker)"; somebody to be announced by the role in words. */
function hat({ kind, person, organisation, announced }: PublicRole, context: ScheduleContext): string {
  const name = person ? `${person.givenName} ${person.familyName}` : organisation
  return `${name ?? markedWords(announced, context.locale)} (${kind.toLowerCase()})`
}

function row(forum: PublicForum, session: PublicSession, context: ScheduleContext): Row {
  const { locale, base, everywhere } = context
  const rooms = session.rooms.map(({ name }) => markedWords(name, locale)).join(', ')
  return {
    id: session.id,
    status: session.cancelled ? 'cancelled' : 'confirmed',
    start: isoWithOffset(forum.timeZone, session.startsAt),
    end: session.endsAt ? isoWithOffset(forum.timeZone, session.endsAt) : '',
    kind: session.kind.toLowerCase(),
    number: session.number ?? '',
    title: markedWords(session.title, locale),
    summary: markedWords(session.summary, locale),
    rooms: session.allRooms ? everywhere : rooms,
    theme: markedWords(session.theme?.name, locale),
    languages: session.languages.join(' '),
    interpretation: session.interpretation.join(' '),
    people: session.roles.map((role) => hat(role, context)).join(', '),
    capacity: session.capacity ?? '',
    url: `${base}/forums/${forum.slug}/sessions/${session.slug}`,
  }
}

/** The programme as a table: UTF-8 with its mark, semicolons, CR LF, so that a spreadsheet in French or Dutch opens it right. */
export function programmeCsv(forum: PublicForum, { sessions }: PublicProgramme, context: ScheduleContext): string {
  return stringify(
    sessions.map((session) => row(forum, session, context)),
    {
      header: true,
      columns: [...columns],
      delimiter: ';',
      record_delimiter: 'windows',
      bom: true,
      escape_formulas: true,
    },
  )
}
