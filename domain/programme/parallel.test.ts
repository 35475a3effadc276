import { describe, expect, it } from 'vitest'
import { stretches, timeline } from './parallel'

const at = (time: string) => `2026-11-05T${time}:00.000Z`
const session = (name: string, from: string, to: string | null, room?: string) => ({
  name,
  startsAt: at(from),
  endsAt: to && at(to),
  rooms: room ? [{ id: room }] : [],
})
const names = (list: ReturnType<typeof session>[]) =>
  stretches(list).map((stretch) => stretch.columns.map((column) => column.map((one) => one.name)))

describe('parallel sessions', () => {
  it('gives each session of a plain day its own stretch', () => {
    expect(
      names([session('a', '09:00', '10:00'), session('b', '10:00', '11:00'), session('end', '11:00', null)]),
    ).toEqual([[['a']], [['b']], [['end']]])
  })

  it('puts what runs at the same time side by side', () => {
    const list = [session('tables', '10:45', '13:00', 'hall'), session('stands', '10:45', '13:00', 'nave')]
    expect(names(list)).toEqual([[['tables'], ['stands']]])
    expect(stretches(list)[0]?.endsAt).toBe(at('13:00'))
  })

  it('stacks beside a long session what follows one another in the same room', () => {
    const list = [
      session('stands', '10:00', '13:00', 'nave'),
      session('b1', '10:00', '11:00', 'blue'),
      session('r1', '10:30', '11:30', 'red'),
      session('b2', '11:30', '12:30', 'blue'),
      session('r2', '11:30', '12:00', 'red'),
    ]
    expect(names(list)).toEqual([[['stands'], ['b1', 'b2'], ['r1', 'r2']]])
  })

  it('does not let two moments at one time hide each other', () => {
    expect(names([session('a', '09:00', null), session('b', '09:00', null)])).toEqual([[['a'], ['b']]])
  })

  it('never puts two sessions that overlap into one column, and loses none', () => {
    const list = Array.from({ length: 40 }, (_, n) => {
      const from = 480 + ((n * 37) % 300)
      const time = (minutes: number) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      return session(`s${n}`, time(from), time(from + 15 + ((n * 13) % 90)))
    })
    const all = stretches(list).flatMap((stretch) => stretch.columns)
    expect(all.flat()).toHaveLength(list.length)
    for (const column of all)
      for (const [index, one] of column.entries()) {
        const next = column[index + 1]
        if (next) expect(one.endsAt && one.endsAt <= next.startsAt).toBe(true)
      }
  })

  it('cuts days on the wall calendar of the zone', () => {
    const late = [
      { name: 'evening', startsAt: '2026-11-05T21:00:00.000Z', endsAt: null },
      { name: 'morning', startsAt: '2026-11-06T11:00:00.000Z', endsAt: null },
    ]
    expect(timeline(late, 'America/Cayenne').map((day) => day.day)).toEqual(['2026-11-05', '2026-11-06'])
    expect(timeline(late, 'Indian/Reunion').map((day) => day.day)).toEqual(['2026-11-06'])
  })
})
