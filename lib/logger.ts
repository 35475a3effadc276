import pino, { type Logger } from 'pino'
import { scrub } from './scrub'

/** What is kept of an error: its name, its words without addresses and secrets, where it was thrown. */
function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { message: scrub(String(error)) }
  return {
    type: error.name,
    message: scrub(error.message),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(error.stack ? { stack: scrub(error.stack) } : {}),
  }
}

function level(): string {
  if (process.env.LOG_LEVEL) return process.env.LOG_LEVEL
  return process.env.NODE_ENV === 'test' ? 'silent' : 'info'
}

/** One JSON line an event, to standard output. Ids and codes only: no name, no address, no token. */
export function makeLogger(destination?: pino.DestinationStream): Logger {
  return pino(
    {
      level: level(),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFacts },
      redact: {
        paths: [
          'email',
          'to',
          'token',
          'code',
          'cookie',
          '*.email',
          '*.to',
          '*.token',
          '*.code',
          '*.cookie',
          'headers',
          '*.headers',
        ],
        censor: '[removed]',
      },
    },
    ...(destination ? [destination] : []),
  )
}

export const logger = makeLogger()
