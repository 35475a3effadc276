import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import { Day, Hour } from '@/components/ui/when'
import { type DayGrid, dayGrids } from '@/domain/programme/grid'
import type { PublicRoom, PublicSession } from '@/domain/programme/public-programme'
import { type EntryAbout, SessionEntry, StarWords } from './session-entry'

type About = Omit<EntryAbout, 'level'>
type Grid = DayGrid<PublicSession, PublicRoom>

/** A row is as high as its time is long, within reason, and never less high than what is in it. */
const rowHeight = (from: number, to: number) =>
  `minmax(${Math.min(100, Math.round((to - from) / 60_000)) / 16}rem,auto)`

const lines = ([from, to]: [number, number], offset: number) => `${from + offset}/${to + offset}`

/** How small a day must be printed to fit on one sheet. */
const density = (count: number) =>
  count > 34 ? 'day-crowded' : count > 20 ? 'day-dense' : count > 14 ? '' : 'day-roomy'

function Rooms({ lanes }: Pick<Grid, 'lanes'>) {
  if (lanes.every(({ room }) => room === null)) return null
  return lanes.map(({ room, column }, index) => {
    if (room && room.id === lanes[index - 1]?.room?.id) return null
    const across = room ? lanes.filter((lane) => lane.room?.id === room.id).length : 1
    return (
      <p key={column} className="day-room" style={{ gridArea: `1/${column + 2}/auto/span ${across}` }}>
        {room && <T value={room.name} unmarked />}
      </p>
    )
  })
}

function OneDay({ grid, about, several }: { grid: Grid; about: About; several: boolean }) {
  const { day, lanes, marks, placed } = grid
  const t = useTranslations('agenda')
  const starts = [...new Set(placed.map(({ rows }) => rows[0]))]
  const rows = marks.slice(1).map((mark, index) => rowHeight(marks[index] ?? mark, mark))
  const style = { '--lanes': lanes.length, '--rows': `auto ${rows.join(' ')}` } as CSSProperties
  const first = placed[0]?.session.startsAt ?? day
  return (
    <section
      className={`day ${density(placed.length)}`}
      aria-label={several ? undefined : t('timetable')}
      data-day={day}
    >
      {several && (
        <Heading level={2} size="section" className="mb-4">
          <Day at={first} zone={about.zone} />
        </Heading>
      )}
      <div className={lanes.length > 6 ? 'day-grid day-wide' : 'day-grid'} style={style}>
        <Rooms lanes={lanes} />
        {starts.map((row) => (
          <p key={row} aria-hidden="true" className="day-hour" style={{ gridRow: row + 2 }} data-at={marks[row]}>
            <Hour at={new Date(marks[row] ?? 0)} zone={about.zone} />
          </p>
        ))}
        <ol>
          {placed.map(({ session, rows: own, lanes: across }) => (
            <SessionEntry
              key={session.id}
              {...about}
              session={session}
              level={several ? 3 : 2}
              wide={across[1] - across[0] === lanes.length}
              style={{ gridRow: lines(own, 2), gridColumn: lines(across, 2) }}
            />
          ))}
        </ol>
      </div>
    </section>
  )
}

type Props = About & { sessions: readonly PublicSession[]; rooms: readonly PublicRoom[] }

/** Whether a grid shows more than a list would: something runs at the same time. */
export const hasLanes = (sessions: readonly PublicSession[], rooms: readonly PublicRoom[], zone: string) =>
  dayGrids(sessions, rooms, zone).some(({ lanes }) => lanes.length > 1)

/** The days of a programme. Each session is there once: whether it is read as a grid or as a list is for the styles. */
export function ProgrammeDays({ sessions, rooms, ...about }: Props) {
  const days = dayGrids(sessions, rooms, about.zone)
  return (
    <div className="days">
      {!about.framed && <StarWords />}
      {days.map((grid) => (
        <OneDay key={grid.day} grid={grid} about={about} several={days.length > 1} />
      ))}
    </div>
  )
}
