import { describe, expect, it } from 'vitest'
import { readEnv } from './env'

const AUTH_SECRET = 'x'.repeat(32)

describe('readEnv', () => {
  it('needs only a secret', () => {
    expect(readEnv({ AUTH_SECRET })).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATABASE_URL: 'file:.data/ronde.db',
      PUBLIC_URL: 'http://localhost:3000',
      AUTH_SECRET,
      SMTP_URL: undefined,
      MAIL_FROM: 'Ronde <ronde@localhost.localdomain>',
    })
  })

  it('takes an empty setting as one that is not there, and an address without its last slash', () => {
    const env = readEnv({ AUTH_SECRET, PORT: '8080', SMTP_URL: '', PUBLIC_URL: 'https://forum.example.org/' })
    expect(env.PUBLIC_URL).toBe('https://forum.example.org')
    expect(env.SMTP_URL).toBeUndefined()
    expect(env.PORT).toBe(8080)
  })

  it('says one sentence for each setting that is wrong', () => {
    const wrong = {
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      PUBLIC_URL: 'forum',
      AUTH_SECRET: 'short',
      SMTP_URL: 'mail.example.org',
      MAIL_FROM: 'a@x.org, b@x.org',
    }
    expect(() => readEnv(wrong)).toThrow(
      [
        'PORT must be a whole number from 1 to 65535.',
        'DATABASE_URL must begin with file: (SQLite) or postgresql:// (PostgreSQL).',
        'PUBLIC_URL must be the address people type, such as https://forum.example.org.',
        'AUTH_SECRET must have at least 32 characters; npm start writes one to .env.',
        'SMTP_URL must look like smtps://user:password@mail.example.org:465.',
        'MAIL_FROM must be one address, such as Forum <forum@example.org>.',
      ].join('\n'),
    )
  })
})
