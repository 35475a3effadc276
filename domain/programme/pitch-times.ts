/** "09:05" for a number of minutes since midnight, around the clock. */
const clock = (minutes: number) => {
  const inDay = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/**
 * When each pitch begins on the clock of the wall, from the block's start and the minutes before it.
 * @param start "09:00", or nothing while the block has no place: then the times count from 0
 */
export function pitchTimes(start: string, minutes: readonly number[]): string[] {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(start) ?? []
  let at = hour === undefined ? 0 : Number(hour) * 60 + Number(minute)
  return minutes.map((length) => {
    const time = clock(at)
    at += length
    return time
  })
}

/** Minutes of all pitches together. */
export function pitchSum(minutes: readonly number[]): number {
  return minutes.reduce((sum, length) => sum + length, 0)
}
