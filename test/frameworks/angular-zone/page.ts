import '@angular/compiler';
import {provideZoneChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {CareersPage} from '../angular/app.js';

document.querySelector('#app')!.append(document.createElement('careers-page'));
void bootstrapApplication(CareersPage, {providers: [provideZoneChangeDetection()]});
