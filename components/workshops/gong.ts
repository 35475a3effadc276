/** Partials of a struck gong: their ratio to the lowest tone, how loud, and the seconds until they have faded. */
const partials = [
  { ratio: 1, loud: 0.5, fades: 4.5 },
  { ratio: 1.48, loud: 0.3, fades: 3.2 },
  { ratio: 2.09, loud: 0.22, fades: 2.4 },
  { ratio: 2.56, loud: 0.14, fades: 1.6 },
  { ratio: 3.93, loud: 0.08, fades: 0.9 },
] as const

const lowest = 146.8

/** Strikes a gong made of a few tones; no recording. */
export function strikeGong(context: AudioContext): void {
  const at = context.currentTime + 0.02
  const all = context.createGain()
  all.gain.value = 0.55
  all.connect(context.destination)
  for (const { ratio, loud, fades } of partials) {
    const tone = context.createOscillator()
    const level = context.createGain()
    tone.frequency.setValueAtTime(lowest * ratio * 1.015, at)
    tone.frequency.exponentialRampToValueAtTime(lowest * ratio, at + 0.4)
    level.gain.setValueAtTime(0.0001, at)
    level.gain.exponentialRampToValueAtTime(loud, at + 0.015)
    level.gain.exponentialRampToValueAtTime(0.0001, at + fades)
    tone.connect(level).connect(all)
    tone.start(at)
    tone.stop(at + fades)
  }
}
