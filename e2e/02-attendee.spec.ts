import { expect, test } from '@playwright/test'
import {
  entryOf,
  field,
  fillIn,
  forum,
  type Language,
  open,
  phone,
  registerAndOpen,
  send,
  stranger,
  summaryOf,
  words,
} from './attendee'
import { calendarIn, mailsTo, mailTo, personalLink } from './mailbox'
import { openToAll } from './open-to-all'

test.setTimeout(240_000)

const people = {
  fr: { first: stranger('Zoé', 'Lefèbvre'), heir: stranger('Amine', 'Haddad'), other: stranger('Maud', 'Crépin') },
  nl: {
    first: stranger('Lotte', 'Van den Broeck'),
    heir: stranger('Joris', 'Peeters'),
    other: stranger('Fien', 'Maes'),
  },
}

for (const language of ['fr', 'nl'] as const satisfies readonly Language[]) {
  const { register, my, ...said } = words[language]
  const { first, heir, other } = people[language]

  test(`${language}: a stranger registers on a phone, changes an answer and hands the ticket to a colleague`, async ({
    browser,
  }) => {
    const page = await phone(browser)

    await test.step('finds the forum and its form', async () => {
      await page.goto(`/${language}/forums/${forum}`)
      await openToAll(page)
      await page.getByRole('link', { name: said.apply, exact: true }).first().click()
      await page.waitForURL(`**/${language}/forums/${forum}/register`)
      await openToAll(page)
    })

    await test.step('is told what is missing, at its place and in a summary', async () => {
      await page.getByRole('button', { name: register.submit.register }).click()
      const summary = summaryOf(page)
      await expect(summary).toBeFocused()
      await expect(summary.getByRole('link')).toHaveCount(7)
      await openToAll(page)
      await summary.getByRole('link', { name: register.fields.email.label }).click()
      await expect(field(page, register.fields.email.label)).toBeFocused()
    })

    await test.step('keeps what was typed across a reload, but not what concerns health', async () => {
      await fillIn(page, language, first, said.town)
      await field(page, register.fields.diet.label).fill('sans gluten')
      await page.reload()
      await expect(page.getByText(register.kept.restored)).toBeVisible()
      await expect(field(page, register.fields.email.label)).toHaveValue(first.email)
      await expect(page.getByRole('radio', { name: said.town, exact: true })).toBeChecked()
      await expect(page.locator('#consents').getByRole('checkbox', { checked: true })).toHaveCount(1)
      await expect(field(page, register.fields.diet.label)).toHaveValue('')
    })

    await test.step('chooses a municipality among those suggested', async () => {
      const territory = field(page, register.fields.territory.label, 'combobox')
      await territory.pressSequentially('lille')
      await expect(page.getByRole('option').first()).toHaveText(/^Lille/)
      await openToAll(page)
      await territory.press('ArrowDown')
      await territory.press('Enter')
      await expect(territory).toHaveValue('Lille')
    })

    await test.step('registers', async () => {
      await send(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(register.done.confirmed.title)
      await expect(page.getByText(first.email)).toBeVisible()
      await openToAll(page)
    })

    const ticket = await mailTo(page.request, first.email, said.confirmed)

    await test.step('reads the mail, and puts its calendar file into a calendar', async () => {
      await page.getByRole('link', { name: register.done.mailbox }).click()
      await expect(page.getByText(first.email).first()).toBeVisible()
      await openToAll(page)
      const entry = entryOf(calendarIn(ticket))
      expect(entry).toMatchObject({ method: 'REQUEST', attendee: `mailto:${first.email}`, status: 'CONFIRMED' })
      expect(entry.start.getTime()).toBeGreaterThan(Date.now())
    })

    await test.step('opens the personal page', async () => {
      await open(page, first, said.confirmed)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.head.confirmed.title)
      await expect(page.getByText(`${first.given} ${first.family}`)).toBeVisible()
      await openToAll(page)
      const file = await page.request.get(`${page.url()}/calendar.ics`)
      expect(entryOf(await file.text()).uid).toBe(entryOf(calendarIn(ticket)).uid)
    })

    await test.step('changes an answer', async () => {
      await page.getByRole('link', { name: my.todo.edit }).click()
      await page.waitForURL('**/edit')
      await openToAll(page)
      await field(page, register.fields.function.label).fill('Maire')
      await page.getByRole('button', { name: my.edit.submit, exact: true }).click()
      await expect(page.getByText(my.changed.edited)).toBeVisible()
      const data = await page.request.get(`${page.url().split('?')[0]}/data.json`)
      expect(await data.json()).toMatchObject({ person: { function: 'Maire', territoryCode: 'commune:59350' } })
    })

    await test.step('sees what else can be done', async () => {
      const mine = new URL(page.url()).pathname
      for (const what of ['type', 'cancel', 'data']) {
        await page.goto(`${mine}/${what}`)
        await openToAll(page)
      }
      await page.goto(mine)
    })

    await test.step('hands the ticket to a colleague', async () => {
      const mine = page.url()
      await page.getByRole('link', { name: my.todo['hand-over'] }).click()
      await page.waitForURL('**/hand-over')
      await openToAll(page)
      await field(page, register.fields.givenName.label).fill(heir.given)
      await field(page, register.fields.familyName.label).fill(heir.family)
      await field(page, register.fields.email.label).fill(heir.email)
      await page.getByRole('button', { name: my.handOver.submit }).click()
      await expect(page.getByText(my.said['handed-over'].title)).toBeVisible()
      await openToAll(page)

      expect((await page.goto(mine))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.locked.title)
      await openToAll(page)
      await page.goto(personalLink(ticket))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.ask.title)
      const farewell = entryOf(calendarIn(await mailTo(page.request, first.email, said.handedOver)))
      expect(farewell).toMatchObject({ method: 'CANCEL', uid: entryOf(calendarIn(ticket)).uid })
    })

    await test.step('who has a ticket of their own', async () => {
      const colleague = await phone(browser)
      await open(colleague, heir, said.received)
      await expect(colleague.getByText(`${heir.given} ${heir.family}`)).toBeVisible()
      await openToAll(colleague)
      await colleague.context().close()
    })

    await page.context().close()
  })

  test(`${language}: another gives the seat up, and the calendar follows`, async ({ browser }) => {
    const page = await phone(browser)
    await registerAndOpen(page, language, other, said.town)
    await page.getByRole('link', { name: my.todo.cancel }).click()
    await page.getByRole('button', { name: my.cancel.submit }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.head.cancelled.title)
    await openToAll(page)

    const before = entryOf(calendarIn(await mailTo(page.request, other.email, said.confirmed)))
    const after = entryOf(calendarIn(await mailTo(page.request, other.email, said.cancelled)))
    expect(after).toMatchObject({ method: 'CANCEL', uid: before.uid, status: 'CANCELLED' })
    expect(after.sequence).toBeGreaterThan(before.sequence)
    await page.context().close()
  })
}

test('the same address again is told by mail, and nothing on the screen differs', async ({ browser }) => {
  const page = await phone(browser)
  const known = stranger('Inès', 'Duval')
  const screens: string[] = []
  for (const subject of [words.fr.confirmed, words.fr.already]) {
    await page.goto(`/fr/forums/${forum}/register`)
    await fillIn(page, 'fr', known, words.fr.town)
    await send(page, 'fr')
    screens.push((await page.getByRole('main').textContent()) ?? '')
    await mailTo(page.request, known.email, subject)
  }
  expect(screens[1]).toBe(screens[0])
  await page.context().close()
})

test('sent twice, it is one registration and one mail', async ({ browser }) => {
  const page = await phone(browser)
  const hasty = stranger('Ludo', 'Vite')
  await page.goto(`/fr/forums/${forum}/register`)
  await fillIn(page, 'fr', hasty, words.fr.town)
  await page.getByRole('button', { name: words.fr.register.submit.register }).dblclick()
  await page.waitForURL('**/register/done')
  await mailTo(page.request, hasty.email, words.fr.confirmed)
  expect(await mailsTo(page.request, hasty.email)).toHaveLength(1)
  await page.context().close()
})

test('a lost link is mailed again, to whoever asks, with one answer for all', async ({ browser }) => {
  const page = await phone(browser)
  const forgetful = stranger('Célestin', 'Oubli')
  await registerAndOpen(page, 'fr', forgetful, words.fr.town)
  for (const email of [forgetful.email, 'nobody-at-all@example.org']) {
    await page.goto('/fr/my')
    await page.getByLabel(words.fr.my.ask.email).fill(email)
    await page.getByRole('button', { name: words.fr.my.ask.submit }).click()
    await expect(page.getByText(words.fr.my.ask.doneText)).toBeVisible()
    await openToAll(page)
  }
  expect(await mailsTo(page.request, 'nobody-at-all@example.org')).toEqual([])
  await open(page, forgetful, /^Votre lien personnel/)
  await page.context().close()
})

test('one is forgotten on request', async ({ browser }) => {
  const page = await phone(browser)
  await registerAndOpen(page, 'fr', stranger('Odile', 'Passant'), words.fr.town)
  await page.getByRole('link', { name: words.fr.my.todo.data }).click()
  await page.getByLabel('Pour confirmer, écrivez EFFACER').fill('oui')
  await page.getByRole('button', { name: words.fr.my.data.submit }).click()
  await expect(summaryOf(page)).toBeFocused()
  await page.getByLabel('Pour confirmer, écrivez EFFACER').fill('effacer')
  await page.getByRole('button', { name: words.fr.my.data.submit }).click()
  await expect(page.getByText(words.fr.my.said.erased.title)).toBeVisible()
  await page.context().close()
})
