import { describe, expect, test } from 'vitest';
import { asksQuestion } from '../asks-question.ts';
import { phrasesOf } from '../phrases.ts';
import { inLanguage } from '../read-words.ts';
import { tokensOf } from '../tokens.ts';
import { wordsOf } from '../words.ts';
import { languages } from './languages.ts';

const inCode = (code: string, text: string) =>
  inLanguage(tokensOf(text), languages.find((language) => language.code === code)!);
const terms = (code: string, text: string) => wordsOf(inCode(code, text)).map(({ stem }) => stem);
const phrases = (code: string, text: string) => phrasesOf(inCode(code, text)).map(({ forms }) => forms.join(' '));

describe('forms of a word are one term', () => {
  test.each([
    ['de', 'Schulung Schulungen'],
    ['de', 'Haus Häuser'],
    ['de', 'Fehler Fehlern'],
    ['fr', 'équipe équipes'],
    ['fr', 'apprenant apprenants'],
    ['es', 'formación formaciones'],
    ['es', 'cliente clientes'],
    ['nl', 'vergadering vergaderingen'],
    ['nl', 'klant klanten'],
    ['pt', 'formação formações'],
    ['pt', 'cliente clientes'],
    ['it', 'riunione riunioni'],
    ['it', 'errore errori'],
    ['sv', 'utbildning utbildningen utbildningar'],
    ['sv', 'kund kunden'],
    ['da', 'uddannelse uddannelsen uddannelser'],
    ['da', 'kunde kunder'],
  ])('%s: %s', (code, text) => expect(new Set(terms(code, text)).size).toBe(1));
});

describe('what carries no topic is left out', () => {
  test.each([
    ['de', 'Wir haben das nicht, danke, und ihr seid die Kunden', ['kund']],
    ['fr', "Merci, nous n'avons pas de clients ici", ['client']],
    ['es', 'Gracias, nosotros no tenemos clientes aquí', ['client']],
    ['nl', 'Bedankt, wij hebben hier geen klanten', ['klant']],
    ['pt', 'Obrigado, nós não temos clientes aqui', ['client']],
    ['it', 'Grazie, noi qui non abbiamo clienti', ['client']],
    ['sv', 'Tack, vi har inga kunder här', ['kund']],
    ['da', 'Tak, vi har ingen kunder her', ['kund']],
    ['ja', '来週の研修です', ['来週', '研修']],
    ['zh', '我们没有工具', ['工具']],
  ])('%s: %s', (code, text, expected) => expect(terms(code, text)).toEqual(expected));
});

describe('phrases are not made by dropping what stands between', () => {
  test.each([
    ['de', 'Danke euch allen für Ideen', []],
    ['de', 'vielen herzlichen Dank', []],
    ['fr', 'merci à vous tous pour les idées', []],
    ['es', 'gracias a todos por las ideas', []],
    ['it', 'grazie a voi per le idee', []],
    ['fr', "la culture de l'erreur, la gestion locale", ['gestion locale']],
    ['de', 'die offene Fehlerkultur', ['offene fehlerkultur']],
    ['zh', '学习 工具', ['学习 工具']],
  ])('%s: %s', (code, text, expected) => expect(phrases(code, text)).toEqual(expected));
});

describe('a shortened word is a word of its own', () => {
  test.each([
    ['fr', "L'équipe d’accueil qu'on aime", ["l'", 'équipe', "d'", 'accueil', "qu'", 'on', 'aime']],
    ['fr', "aujourd'hui", ["aujourd'hui"]],
    ['it', "dell'errore", ["dell'", 'errore']],
    ['en', "don't d'oh", ["don't", "d'oh"]],
  ])('%s: %s', (code, text, expected) => {
    const tokens = inCode(code, text);
    expect(tokens.map(({ lower }) => lower)).toEqual(expected);
    for (const { start, end, form } of tokens) expect(text.slice(start, end)).toBe(form);
  });
});

describe('asks without a question mark', () => {
  test.each([
    ['de', 'Hallo zusammen, kann jemand helfen'],
    ['de', 'Wie buche ich einen Raum'],
    ['de', 'Wo ist der Plan'],
    ['fr', 'Comment réserver une salle'],
    ['fr', "Est-ce que quelqu'un sait où c'est"],
    ['es', 'Alguien sabe dónde está'],
    ['nl', 'Hoe boek ik een kamer'],
    ['nl', 'Heeft iemand de sleutel'],
    ['pt', 'Alguém sabe como é'],
    ['it', 'Qualcuno sa dove è'],
    ['sv', 'Hur bokar jag ett rum'],
    ['da', 'Er der nyt om planen'],
    ['ja', 'どこですか？'],
  ])('%s: %s', (code, text) => expect(asksIn(code, text)).toBe(true));
});

describe('tells', () => {
  test.each([
    ['de', 'Was wir machen, ist einfach'],
    ['de', 'Wenn ich das richtig sehe'],
    ['de', 'Er sagte nur „warum?“ und ging'],
    ['fr', 'Comme nous disons toujours'],
    ['fr', 'Il a dit « pourquoi ? »'],
    ['es', 'Puedo ayudar mañana'],
    ['nl', 'Wat wij doen is eenvoudig'],
    ['sv', 'Vad vi gör är enkelt'],
    ['da', 'Hvad vi gør er enkelt'],
    ['it', 'Quando arrivo vi chiamo'],
  ])('%s: %s', (code, text) => expect(asksIn(code, text)).toBe(false));
});

const asksIn = (code: string, text: string) =>
  asksQuestion(text, inCode(code, text), languages.find((language) => language.code === code)!);
