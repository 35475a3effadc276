import type { Schedule, ScheduleEvent, SchedulePerson } from './schedule'
import { slotMinutes } from './schedule'

/** An empty text is told as nothing where the format knows the difference. */
const orNull = (text: string) => (text === '' ? null : text)

/** A name with what identifies it: the format wants either that, or an old numeric id, never both. */
const person = ({ name, guid, url }: SchedulePerson) => ({ name, ...(guid ? { guid } : {}), ...(url ? { url } : {}) })

const event = (one: ScheduleEvent) => ({
  guid: one.guid,
  id: one.id,
  date: one.date,
  start: one.start,
  end: one.end,
  duration: one.duration,
  room: one.room,
  slug: one.slug,
  url: one.url,
  title: one.title,
  subtitle: null,
  track: orNull(one.track),
  type: one.type,
  language: orNull(one.language),
  abstract: orNull(one.abstract),
  description: orNull(one.description),
  persons: one.persons.map(person),
  links: [],
  attachments: [],
})

/** `schedule.json` of the c3voc schedule format, version 1 (https://c3voc.de/schedule/schema.json). */
export function scheduleJson(schedule: Schedule, site: string): object {
  const { title, acronym, start, end, timeZone, tracks, rooms, days } = schedule
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Ronde', url: site },
    schedule: {
      version: schedule.version,
      base_url: schedule.baseUrl,
      conference: {
        acronym,
        title,
        start,
        end,
        daysCount: days.length,
        timeslot_duration: `00:0${slotMinutes}`,
        time_zone_name: timeZone,
        url: schedule.url,
        tracks,
        rooms: rooms.map(({ name, guid }) => ({ name, guid })),
        days: days.map((day) => ({
          index: day.index,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(day.rooms.map(({ name, events }) => [name, events.map(event)])),
        })),
      },
    },
  }
}
