import { chromium } from "playwright-core";
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
const out="/tmp/shots-drills/";
for (const [name,w,h,scheme] of [["phone",360,740,"light"],["phone-dark",360,740,"dark"],["wide",1280,800,"light"]]) {
  const c=await b.newContext({viewport:{width:w,height:h},colorScheme:scheme,locale:"en-GB"}); const p=await c.newPage();
  p.on("console",m=>{ if(m.type()==="error") console.log(name,m.text())}); p.on("pageerror",e=>console.log(name,String(e)));
  const wide=async(l)=>{const o=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(o>0) console.log(name,l,"overflow",o)};
  await p.goto("http://127.0.0.1:4391/#/drills"); await p.getByRole("heading",{name:"Choose a drill"}).waitFor(); await p.screenshot({path:out+name+"-1-list.png",fullPage:true}); await wide("list");
  await p.goto("http://127.0.0.1:4391/#/drills/say-this-not-that"); await p.getByRole("radio").first().waitFor(); await p.screenshot({path:out+name+"-2-pair.png",fullPage:true}); await wide("pair");
  await p.getByRole("radio").first().check(); await p.getByRole("button",{name:"This one"}).click(); await p.screenshot({path:out+name+"-3-picked.png",fullPage:true});
  await p.getByRole("textbox").fill("I'm sorry about that. I'll find out for you now and call you back within ten minutes, I promise it will never happen again."); await p.getByRole("button",{name:"Look at my words"}).click(); await p.getByRole("heading",{name:"Why"}).waitFor(); await p.screenshot({path:out+name+"-4-judged.png",fullPage:true}); await wide("judged");
  if(name==="phone"){
   for (const k of ["name-the-move","mend-macro","mend-manual","other-chair","close-it"]) { await p.goto("http://127.0.0.1:4391/#/drills/"+k); await p.getByRole("heading",{level:2}).waitFor(); await p.waitForTimeout(300); await p.screenshot({path:out+name+"-5-"+k+".png",fullPage:true}); await wide(k);}
   await p.goto("http://127.0.0.1:4391/#/drills/name-the-move");
   for (let i=0;i<10;i++){ await p.getByRole("radio").first().check(); await p.getByRole("button",{name:"This one"}).click(); if(i===0) await p.screenshot({path:out+name+"-6-move.png",fullPage:true}); await p.getByRole("button",{name:/^(Next|See what)/}).click(); }
   await p.getByText("What comes back is").waitFor(); await p.screenshot({path:out+name+"-7-end.png",fullPage:true}); await wide("end");
   await p.getByRole("link",{name:"To the drills"}).click(); await p.getByRole("heading",{name:"Choose a drill"}).waitFor(); await p.screenshot({path:out+name+"-8-list.png",fullPage:true});
  }
  await c.close();
}
await b.close();
