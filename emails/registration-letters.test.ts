import { describe, expect, it } from 'vitest'
import { mailTranslator } from './_parts/letter'
import type { RegistrationMail } from './_parts/registration-mail'
import { registrationLetters } from './registration-letters'
import { renderLetter } from './render-letter'
import { signIn } from './sign-in'

const mail: RegistrationMail = {
  locale: 'fr',
  givenName: 'Zoé',
  familyName: 'Lefèvre <b>',
  type: 'Collectivité, personne élue',
  colour: 2,
  reference: '7KQ4-M2',
  status: 'confirmed',
  ticketCode: '17ZPQ4M8V2K0D5W9X3B6N1C7R4TJH',
  wasConfirmed: true,
  pageUrl: 'https://forum.example.org/fr/my/open/abcdefghijklmnopqrstuv',
  forumUrl: 'https://forum.example.org/fr/forums/lille',
  forum: {
    name: 'Les Ateliers des Territoires Connectés à Lille',
    startsAt: new Date('2027-09-09T06:30:00Z'),
    endsAt: new Date('2027-09-09T15:00:00Z'),
    timeZone: 'Europe/Paris',
    venue: 'EuraTechnologies',
    address: '165 avenue de Bretagne',
    town: '59000 Lille',
    city: 'Lille',
    directions: 'Métro ligne 2, arrêt Bois Blancs.',
    contact: 'forum@example.org',
  },
  position: 3,
  offerExpiresAt: new Date('2027-08-24T16:00:00Z'),
  data: {},
}

const letters = Object.entries(registrationLetters)
const privacyUrl = 'https://forum.example.org/fr/privacy'
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

describe.each(['fr', 'nl', 'en'] as const)('letters in %s', (locale) => {
  it.each(letters)('%s says why, in that language, in both parts', async (_, compose) => {
    const t = await mailTranslator(locale)
    const letter = { ...compose({ ...mail, locale }, t), contact: mail.forum.contact }
    const { subject, html, text } = await renderLetter(letter, { locale, t, privacyUrl })
    expect(subject.length).toBeLessThanOrEqual(110)
    expect(subject).toContain('Lille')
    expect(html).toContain(`lang="${locale}"`)
    expect(html).not.toContain('<b>')
    for (const part of [html, text]) {
      expect(part).toContain('forum@example.org')
      expect(part).not.toMatch(/undefined|\[object|null/)
      expect(part).not.toContain('registration-')
    }
    expect(text).toContain(letter.why.split(' ').slice(0, 4).join(' '))
    expect(html).not.toMatch(/src="(?!cid:)|url\(/)
  })
})

describe('a ticket', () => {
  it('reads well as plain text', async () => {
    const t = await mailTranslator('fr')
    const letter = { ...registrationLetters['registration-confirmed'](mail, t), contact: mail.forum.contact }
    const { subject, text } = await renderLetter(letter, { locale: 'fr', t, privacyUrl })
    expect(subject).toBe('Votre place pour Lille, jeudi 9 septembre')
    expect(plain(text)).toBe(`Votre place est réservée, Zoé

Gardez ce message : c’est votre billet.

Les Ateliers des Territoires Connectés à Lille

Quand : jeudi 9 septembre 2027, 8 h 30 – 17 h
Où : EuraTechnologies, 165 avenue de Bretagne, 59000 Lille
Au nom de : Zoé Lefèvre <b>
Profil : Collectivité, personne élue
Référence : 7KQ4-M2
Code d’entrée : 17ZPQ4M8V2K0D5W9X3B6N1C7R4TJH

Montrez ce code à l’entrée, sur votre téléphone ou sur papier.

Le rendez-vous est joint, pour votre agenda.

Sur votre page personnelle, vous pouvez corriger vos réponses, passer votre place à un ou une collègue, ou y renoncer.

Ouvrir ma page personnelle
https://forum.example.org/fr/my/open/abcdefghijklmnopqrstuv

Ce lien est personnel : qui l’ouvre peut modifier l’inscription. Ne le transférez pas.

Pour venir
Métro ligne 2, arrêt Bois Blancs.

-- 
Ronde

Une question ? Écrivez à forum@example.org.

Vous recevez ce message parce que cette adresse est celle d’une inscription au forum Les Ateliers des Territoires Connectés à Lille.

Vos données et vos droits
https://forum.example.org/fr/privacy
`)
  })

  it('is never shown to the former holder', async () => {
    const t = await mailTranslator('nl')
    const letter = registrationLetters['registration-handed-over']({ ...mail, locale: 'nl' }, t)
    const { html, text } = await renderLetter({ ...letter, contact: null }, { locale: 'nl', t, privacyUrl })
    for (const part of [html, text]) {
      for (const secret of [String(mail.ticketCode), mail.pageUrl, mail.familyName]) expect(part).not.toContain(secret)
    }
  })
})

describe('signing in', () => {
  it('carries the link and the code', async () => {
    const t = await mailTranslator('en')
    const letter = signIn({ url: 'https://forum.example.org/en/sign-in/confirm/x', code: '402 917' }, t)
    const { html, text } = await renderLetter(letter, { locale: 'en', t, privacyUrl })
    for (const part of [html, text]) {
      expect(part).toContain('402 917')
      expect(part).toContain('https://forum.example.org/en/sign-in/confirm/x')
    }
    expect(letter.subject).not.toContain('402')
  })
})
