/** How the reading room, built from src/main/webui, is served. What it shows it asks of the API, as any front end does. */
package io.isnad.web;
