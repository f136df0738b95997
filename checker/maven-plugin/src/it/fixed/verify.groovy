def text = new File(basedir, 'src/main/java/p/Loads.java').text
assert text.contains('return id.thenComposeAsync(found -> read(found));')
