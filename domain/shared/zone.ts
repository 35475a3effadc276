/** Whether the name is a time zone of the IANA database, such as "America/Cayenne". */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name.includes('/') || name === 'UTC'
  } catch {
    return false
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    formats.set(timeZone, format)
  }
  return format
}

/** Milliseconds by which the clocks of the zone are ahead of UTC at that instant. */
function offsetAt(timeZone: string, instant: number): number {
  const wall = formatIn(timeZone).format(instant).replace(' ', 'T')
  return Date.parse(`${wall}Z`) - Math.floor(instant / 1000) * 1000
}

/** What the clock on the wall shows: "2021-09-09T08:30", as a datetime-local field has it. */
export function wallTime(timeZone: string, instant: Date | string): string {
  return formatIn(timeZone).format(new Date(instant)).replace(' ', 'T').slice(0, 16)
}

/** The day on the wall calendar: "2021-09-09". */
export function wallDay(timeZone: string, instant: Date | string): string {
  return wallTime(timeZone, instant).slice(0, 10)
}

/**
 * The instant at which the clock on the wall shows "2021-09-09T08:30"; null when that is not a time.
 * A time that happens twice is its first occurrence; one that is skipped in spring is moved on by the skip.
 */
export function instantOf(timeZone: string, wall: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== wall) return null
  const before = asUtc - offsetAt(timeZone, asUtc - 86_400_000)
  const after = asUtc - offsetAt(timeZone, asUtc + 86_400_000)
  const right = [before, after].sort((a, b) => a - b).find((at) => at + offsetAt(timeZone, at) === asUtc)
  return new Date(right ?? before)
}

/** The instant as ISO 8601 with the offset of the zone: "2021-09-09T08:30:00+02:00". */
export function isoWithOffset(timeZone: string, instant: Date | string): string {
  const at = new Date(instant).getTime()
  const minutes = Math.round(offsetAt(timeZone, at) / 60_000)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${wallTime(timeZone, new Date(at))}:00${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
}
