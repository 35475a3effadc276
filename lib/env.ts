import { z } from 'zod'

const url = (schemes: readonly string[]) =>
  z.string().refine((value) => {
    try {
      return schemes.includes(new URL(value).protocol)
    } catch {
      return false
    }
  })

/** Each setting, and the sentence that is printed when it is wrong. */
const settings = {
  PORT: [z.coerce.number().int().min(1).max(65535).default(3000), 'PORT must be a whole number from 1 to 65535.'],
  HOST: [z.string().min(1).default('127.0.0.1'), 'HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.'],
  DATABASE_URL: [
    url(['file:', 'postgres:', 'postgresql:']).default('file:.data/ronde.db'),
    'DATABASE_URL must begin with file: (SQLite) or postgresql:// (PostgreSQL).',
  ],
  PUBLIC_URL: [
    url(['http:', 'https:'])
      .transform((value) => value.replace(/\/+$/, ''))
      .optional(),
    'PUBLIC_URL must be the address people type, such as https://forum.example.org.',
  ],
  AUTH_SECRET: [z.string().min(32), 'AUTH_SECRET must have at least 32 characters; npm start writes one to .env.'],
  SMTP_URL: [
    url(['smtp:', 'smtps:']).optional(),
    'SMTP_URL must look like smtps://user:password@mail.example.org:465.',
  ],
  MAIL_FROM: [
    z
      .string()
      .regex(/^(?:[^\r\n<>@,]*<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/)
      .default('Ronde <ronde@localhost.localdomain>'),
    'MAIL_FROM must be one address, such as Forum <forum@example.org>.',
  ],
} as const

export type Env = {
  PORT: number
  HOST: string
  DATABASE_URL: string
  PUBLIC_URL: string
  AUTH_SECRET: string
  SMTP_URL: string | undefined
  MAIL_FROM: string
}

/**
 * Reads the settings.
 * @throws Error with one sentence a line for each setting that is wrong.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const faults: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, [schema, sentence]] of Object.entries(settings)) {
    const raw = source[name]
    const parsed = schema.safeParse(raw === '' ? undefined : raw)
    if (parsed.success) values[name] = parsed.data
    else faults.push(sentence)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  values.PUBLIC_URL ??= `http://localhost:${values.PORT}`
  return values as Env
}

let read: Env | undefined

/** The settings of this process, read once. */
export function env(): Env {
  read ??= readEnv(process.env)
  return read
}
